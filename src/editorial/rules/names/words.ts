/** Surnames: a name that is written otherwise still begins with one (公安部, 二〇二〇年全国姓名报告, the hundred most common, and others that papers print). */
export const surnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤巨元居鞠阮苑樊季柳麻胥章阳解单冉葛聂翟焦齐文庞殷施洪安颜倪岳牛温鲁芦俞路舒左符柴涂欧尤柯裴狄米祁盛甘闻党宫房关滕简景詹路娄尚习褚连易常乔耿申纪古霍毕童荣柏屠穆刁瞿郎劳包祝华费管桂惠蓝厉励栗栾骆梅缪农暴卜戚曲饶商佘沙时司宿佟涂危卫邬奚辛邢幸徐宣鄢晏燕伊应游虞郁喻原云臧查湛仲竺祖黃張劉陳楊趙吳孫馬鄭謝許韓馮鄧蔣葉蘇呂盧鍾譚陸範賈韋鄒閆龍陶賀顧龔錢嚴湯黎',
);

/** What goes on in a sentence behind a name, and is no part of one. */
export const grammar: ReadonlySet<string> = new Set(
  '的了着过在是和与同跟把被给对向从由到于也都就才又还很不没有说讲问答叫让使请将会能可以为及等之其这那哪每各所来去上下里中内外前后时因而则但却只正先再便仍即曾已并且或如若像自他她它们我你咱者吗呢吧啊呀地得个名位看听回接走站',
);

/** Posts by their last words, the deputy with the chief; any officer may be called the first ones. */
export const general =
  '民警|警察|警官|干警|辅警|记者|同志|先生|女士|老师|干部|党员|医生|护士|大夫|师傅|工人|农民|学生|村民|居民|市民|群众|代表|委员|人员|职工|员工|司机|驾驶员|英雄|模范|战友|同事|主角|主人公|榜样';
const heads =
  '(?:总队|支队|大队|中队|分队|小队|区队|学|队|所|局|厅|部|处|科|股|院|校|站|镇|乡|县|市|区|州|省|村|组|班|连|营|团|排|馆|台|社|会|行|厂|店)长|主任|书记|政委|教导员|指导员|协理员|政治委员|秘书长|司长|科员|主席|经理|董事长|总裁|院士|教授|研究员|工程师|社区民警|巡警|交警|刑警|特警|法医|站务员|技术员|班主任|店主';
export const title = `(?:副|代理|代|常务副|第一|党委|党组|党总支|党支部|纪委)*(?:${heads})`;

/** The last words of what units are called. */
export const unitWords =
  '派出所|公安局|公安厅|公安部|分局|总队|支队|大队|中队|检察院|法院|司法局|监狱|看守所|总站|检查站|管理局|居委会|村委会|街道|小学|中学|大学|学院|医院|工作室|报社|日报|电视台|公司|集团|研究院|研究所|实验室|委员会|办公室|流动书车';
