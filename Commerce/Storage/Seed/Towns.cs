namespace BotApp.Commerce.Storage.Seed;

/// <summary>The map of the demo shop: real cities and districts, invented streets.</summary>
internal static class Towns
{
    public static readonly Town Hangzhou = new("浙江省", "杭州市", "Hangzhou", "余杭区", "西湖区", "滨江区", "拱墅区");
    public static readonly Town Chengdu = new("四川省", "成都市", "Chengdu", "武侯区", "锦江区", "青羊区", "双流区");
    public static readonly Town Shenzhen = new("广东省", "深圳市", "Shenzhen", "南山区", "福田区", "宝安区", "龙岗区");
    public static readonly Town Dongguan = new("广东省", "东莞市", "Dongguan", "南城街道", "长安镇", "松山湖");
    public static readonly Town Wuhan = new("湖北省", "武汉市", "Wuhan", "洪山区", "江汉区", "武昌区");
    public static readonly Town Nanchang = new("江西省", "南昌市", "Nanchang", "红谷滩区", "西湖区", "青山湖区");

    /// <summary>Where the shop's goods leave from.</summary>
    public static readonly IReadOnlyList<Town> Warehouses =
    [
        new("浙江省", "嘉兴市", "Jiaxing", "秀洲区"),
        new("广东省", "佛山市", "Foshan", "南海区"),
        new("湖北省", "鄂州市", "Ezhou", "鄂城区"),
    ];

    public static readonly IReadOnlyList<Town> Homes =
    [
        Hangzhou,
        Chengdu,
        Shenzhen,
        Dongguan,
        Wuhan,
        Nanchang,
        new("北京市", "北京市", "Beijing", "朝阳区", "海淀区", "丰台区", "通州区"),
        new("上海市", "上海市", "Shanghai", "浦东新区", "徐汇区", "闵行区", "杨浦区"),
        new("天津市", "天津市", "Tianjin", "南开区", "河西区", "西青区"),
        new("重庆市", "重庆市", "Chongqing", "渝中区", "江北区", "沙坪坝区"),
        new("广东省", "广州市", "Guangzhou", "天河区", "海珠区", "番禺区", "白云区"),
        new("江苏省", "南京市", "Nanjing", "鼓楼区", "建邺区", "江宁区"),
        new("江苏省", "苏州市", "Suzhou", "姑苏区", "吴中区", "虎丘区"),
        new("陕西省", "西安市", "Xi'an", "雁塔区", "碑林区", "未央区"),
        new("湖南省", "长沙市", "Changsha", "岳麓区", "芙蓉区", "雨花区"),
        new("河南省", "郑州市", "Zhengzhou", "金水区", "二七区", "中原区"),
        new("山东省", "青岛市", "Qingdao", "市南区", "崂山区", "黄岛区"),
        new("福建省", "厦门市", "Xiamen", "思明区", "湖里区", "集美区"),
        new("云南省", "昆明市", "Kunming", "盘龙区", "五华区", "官渡区"),
        new("辽宁省", "沈阳市", "Shenyang", "和平区", "沈河区", "浑南区"),
        new("安徽省", "合肥市", "Hefei", "蜀山区", "包河区", "庐阳区"),
    ];

    public static readonly IReadOnlyList<string> Streets =
        "云栖路 望江路 青禾街 松涛路 锦绣大道 听雨巷 新月路 翠微街 银杏路 星河路 紫藤街 明湖路 长风街 桂花巷 白鹭路 春晓路".Split(' ');

    public static Town Of(string city) => Homes.First(town => town.City == city);
}
