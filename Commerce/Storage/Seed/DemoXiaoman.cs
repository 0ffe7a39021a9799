using BotApp.Commerce.Delivery;
using static BotApp.Commerce.Delivery.TraceEvent;
using static BotApp.Commerce.Storage.Seed.DemoStory;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>demo-1, 林小满 in Hangzhou: a parcel stalled for two days, one on the road, one order of yesterday, two that went well.</summary>
internal static class DemoXiaoman
{
    private const string District = "余杭区";
    private static readonly Town Home = Towns.Hangzhou;

    public static IEnumerable<Sale> Sales(DemoStory story) =>
        [Stalled(story), OnTheRoad(story), OfYesterday(story), Delivered(story), Completed(story)];

    private static Sale Stalled(DemoStory story)
    {
        var order = story.Placed(1001, story.Ago(120), story.Item("P1003")).Pay(story.Ago(119.9)).Ship(story.Ago(114));
        Trace[] scans =
        [
            story.AtDoor(112, PickedUp, South, "南海区"),
            story.AtHub(106, Departed, South),
            story.AtHub(54, Arrived, Towns.Nanchang),
        ];
        return new Sale(order, [story.Parcel(order, Carrier.ZhongTong, "78420010010337", 114, story.Ago(-10), [1], scans)]);
    }

    private static Sale OnTheRoad(DemoStory story)
    {
        var order = story.Placed(1002, story.Ago(62), story.Item("P1001", 3), story.Item("P1006")).Pay(story.Ago(61.9)).Ship(story.Ago(40));
        Trace[] scans =
        [
            story.AtDoor(38, PickedUp, South, "南海区"),
            story.AtHub(34, Departed, South),
            story.AtHub(20, Arrived, Towns.Nanchang),
            story.AtHub(18, Departed, Towns.Nanchang),
            story.AtHub(5, Arrived, Home),
        ];
        return new Sale(order, [story.Parcel(order, Carrier.ShunFeng, "SF1402001002618", 40, story.Ago(-24), [1, 2], scans)]);
    }

    private static Sale OfYesterday(DemoStory story) =>
        new(story.Placed(1003, story.Yesterday(20.25), story.Item("P1002")).Pay(story.Yesterday(20.3)), []);

    private static Sale Delivered(DemoStory story)
    {
        var order = story.Placed(1004, story.Ago(172), story.Item("P8003", 4, 2), story.Item("P7001"));
        Trace[] scans =
        [
            story.AtDoor(150, PickedUp, East, "秀洲区"),
            story.AtHub(134, Arrived, Home),
            story.AtDoor(124, OutForDelivery, Home, District),
            story.AtDoor(121, Signed, Home, District, ByHand),
        ];
        var parcel = story.Parcel(order, Carrier.YuanTong, "YT7310010044182", 153, story.Ago(120), [1, 2], scans);
        return new Sale(order.Pay(story.Ago(171.9)).Ship(parcel.ShippedAt).Deliver(story.Ago(121)), [parcel]);
    }

    private static Sale Completed(DemoStory story)
    {
        var order = story.Placed(1005, story.Ago(40 * 24), story.Item("P8001", 2), story.Item("P8002"));
        Trace[] scans =
        [
            story.AtDoor(930, PickedUp, East, "秀洲区"),
            story.AtHub(916, Arrived, Home),
            story.AtDoor(908, OutForDelivery, Home, District),
            story.AtDoor(903, Signed, Home, District, ByHand),
        ];
        var parcel = story.Parcel(order, Carrier.JingDong, "JDVA00010050726", 935, story.Ago(900), [1, 2], scans);
        return new Sale(order.Pay(story.Ago(959.9)).Ship(parcel.ShippedAt).Deliver(story.Ago(903)).Complete(story.Ago(700)), [parcel]);
    }
}
