using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The demo shop's customers: three one can sign in as, and a crowd. All are invented, their numbers too.</summary>
internal static class People
{
    private const int Crowd = 217;

    private static readonly string[] Surnames =
        "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 欧阳 司徒".Split(' ');

    private static readonly string[] GivenNames =
        "一诺 子涵 思源 雨桐 浩然 欣怡 宇轩 梓萱 晨曦 嘉宁 书瑶 明哲 静 磊 娜 强 敏 洋 婷 鹏 若溪 景行 知远 安然".Split(' ');

    private static readonly string[] ForeignNames =
    [
        "Lucas Martin",
        "Sofia Rossi",
        "Daniel Kim",
        "Olivia Brown",
        "Noah Becker",
        "Mia Tanaka",
        "Leo Dubois",
    ];

    public static IReadOnlyList<Customer> All(Dice dice, DateTimeOffset now) =>
        [
            Demo(
                1,
                "林小满",
                "zh",
                Home("林小满", Phone(1), Towns.Hangzhou, "余杭区", "青禾街18号栖云苑6幢2单元1203室"),
                now.AddDays(-790)
            ),
            Demo(
                2,
                "陈思远",
                "zh",
                Home("陈思远", Phone(2), Towns.Chengdu, "武侯区", "锦绣大道66号望江府3栋1单元702室"),
                now.AddDays(-415)
            ),
            Demo(
                3,
                "Emma Wilson",
                "en",
                Home("Emma Wilson", Phone(3), Towns.Shenzhen, "南山区", "星河路9号海岸公寓A座1808室"),
                now.AddDays(-230)
            ),
            .. Enumerable.Range(4, Crowd).Select(no => Somebody(no, dice, now)),
        ];

    /// <summary>The login id demo-N belongs to customer c-0000N.</summary>
    private static Customer Demo(int no, string name, string language, Address home, DateTimeOffset joinedAt) =>
        Customer(no, name, language, [home], joinedAt) with
        {
            LoginId = $"demo-{no}",
            Email = $"demo-{no}@example.com",
        };

    private static Customer Somebody(int no, Dice dice, DateTimeOffset now)
    {
        var foreign = no % 31 == 0;
        var name = foreign ? ForeignNames[no / 31 % ForeignNames.Length] : dice.Of(Surnames) + dice.Of(GivenNames);
        var homes = Enumerable.Range(0, dice.Chance(30) ? 2 : 1).Select(_ => SomeHome(name, Phone(no), dice));
        return Customer(no, name, foreign ? "en" : "zh", [.. homes], now - dice.Hours(200 * 24, 1200 * 24));
    }

    private static Customer Customer(int no, string name, string language, IReadOnlyList<Address> homes, DateTimeOffset joinedAt)
    {
        var id = $"c-{no:00000}";
        return new Customer
        {
            Id = id,
            Name = name,
            Phone = Phone(no),
            Language = language,
            JoinedAt = joinedAt,
            Addresses =
            [
                .. homes.Select(
                    (home, i) =>
                        new SavedAddress
                        {
                            CustomerId = id,
                            No = i + 1,
                            IsDefault = i == 0,
                            Address = home,
                        }
                ),
            ],
        };
    }

    private static Address Home(string name, string phone, Town town, string district, string street) =>
        new(name, phone, town.Province, town.City, district, street);

    private static Address SomeHome(string name, string phone, Dice dice)
    {
        var town = dice.Of(Towns.Homes);
        return Home(name, phone, town, dice.Of(town.Districts), Street(dice));
    }

    private static string Street(Dice dice) =>
        $"{dice.Of(Towns.Streets)}{dice.Between(1, 299)}号{dice.Between(1, 28)}幢{dice.Between(1, 4)}单元{dice.Between(1, 26)}0{dice.Between(1, 4)}室";

    private static string Phone(int no) => $"1990000{no:0000}";
}
