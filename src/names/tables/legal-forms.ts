/**
 * Legal forms of companies, by class: forms of one class may stand for each other, forms of two classes speak a little against.
 * Sources: company laws of the states named in each line as listed in GLEIF's ISO 20275 (Entity Legal Forms), EU lists' usage.
 */

/** A line for each class: its name, then the forms as one folded word; `_` joins forms of several words. */
export const legalForms = `
limited: limited ltd ltda limitada co_ltd company_limited co_limited pvt_ltd private_limited pte_ltd pte pty_ltd pty pvt private ltee limitee sdn_bhd sdn bhd berhad
limited: gmbh mbh gesmbh gesellschaft_mit_beschrankter_haftung gmbh_co_kg ug haftungsbeschrankt
limited: sarl srl sprl bvba bv besloten_vennootschap doo dooel spzoo sp_z_oo sp_zoo sro kft oy osakeyhtio ab aktiebolag aps anpartsselskab eood ood sia uab ou eurl sasu sl slu lda eirl
limited: ooo oao_ooo obshchestvo_s_ogranichennoy_otvetstvennostyu obshchestvo_s_ogranichennoi_otvetstvennostiu tov too tzov mmc llp_kz
limited: 有限公司 有限责任公司 有限會社 有限会社 合同会社 유한회사
stock: sa ag nv spa as asa se plc public_limited_company aktiengesellschaft societe_anonyme sociedad_anonima sociedade_anonima naamloze_vennootschap aktieselskab asi a_s s_a s_r_o d_o_o s_p_a anonim_sirketi anonim_sirket jsc pjsc ojsc cjsc joint_stock_company joint_stock public_joint_stock_company open_joint_stock_company closed_joint_stock_company
stock: pao oao zao ao ak pat prat at aoot publichnoe_aktsionernoe_obshchestvo aktsionernoe_obshchestvo otkrytoe_aktsionernoe_obshchestvo zakrytoe_aktsionernoe_obshchestvo nao
stock: 股份有限公司 股份公司 株式会社 株式會社 주식회사 kk kabushiki_kaisha kabushiki_gaisha sab sapi sab_de_cv sa_de_cv s_de_rl_de_cv sas ad add dd akc_spol tbk pt nyrt zrt oyj
corporation: inc incorporated corp corporation co company coy cie compagnie llc lc llp lp limited_liability_company limited_partnership kg kgaa ohg eg cv fze fzc fzco fz_llc wll 公司 总公司 集团公司 集團公司 gesellschaft sirketi sti ltd_sti corporacion corporación
foundation: foundation stiftung stichting fondation fundacion fondazione ev e_v asbl vzw 基金会
state: gup fgup mup unitary_enterprise state_unitary_enterprise federal_state_unitary_enterprise soe epe
`
