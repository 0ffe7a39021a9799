using BotApp.Commerce.Delivery;
using static BotApp.Commerce.Delivery.TraceEvent;
using static BotApp.Commerce.Storage.Seed.DemoStory;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>demo-2, 陈思远 in Chengdu: an unpaid order, one shipped late, one the station signed for, one refunded, one called off, one that went well.</summary>
internal static class DemoSiyuan
{
    private const string District = "武侯区";
    private static readonly Town Home = Towns.Chengdu;

    public static IEnumerable<Sale> Sales(DemoStory story) =>
        [Unpaid(story), LateToShip(story), AtTheStation(story), Refunded(story), CalledOff(story), Completed(story)];

    private static Sale Unpaid(DemoStory story) => new(story.Placed(2001, story.Ago(0.5), story.Item("P4003", 3)), []);

    private static Sale LateToShip(DemoStory story) => new(story.Placed(2002, story.Ago(84.2), story.Item("P2001")).Pay(story.Ago(84)), []);

    private static Sale AtTheStation(DemoStory story)
    {
        var order = story
            .Placed(2003, story.Ago(110), story.Item("P7005", 2), story.Item("P7003"))
            .Pay(story.Ago(109.9))
            .Ship(story.Ago(88));
        Trace[] scans = [.. FromTheEast(story, 3, 85), story.AtDoor(3, Signed, Home, District, AtStation)];
        return new Sale(
            order.Deliver(story.Ago(3)),
            [story.Parcel(order, Carrier.Yunda, "465020020038194", 88, story.Ago(-4), [1, 2], scans)]
        );
    }

    private static Sale Refunded(DemoStory story)
    {
        var order = story.Placed(2004, story.Ago(31 * 24), story.Item("P4002", 2)).Pay(story.Ago(743)).Ship(story.Ago(720));
        Trace[] scans = [.. FromTheEast(story, 634, 716), story.AtDoor(634, Signed, Home, District, ByHand)];
        var parcel = story.Parcel(order, Carrier.YuanTong, "YT7310020045520", 720, story.Ago(630), [1], scans);
        return new Sale(order.Deliver(story.Ago(634)).SendBack().Refund(story.Ago(456)), [parcel]);
    }

    private static Sale CalledOff(DemoStory story) =>
        new(story.Placed(2005, story.Ago(12 * 24), story.Item("P2004")).Pay(story.Ago(287.8)).Cancel(story.Ago(284)), []);

    private static Sale Completed(DemoStory story)
    {
        var order = story
            .Placed(2006, story.Ago(61 * 24), story.Item("P2002", 2), story.Item("P2003"))
            .Pay(story.Ago(1463.9))
            .Ship(story.Ago(1440));
        Trace[] scans = [.. FromTheEast(story, 1350, 1436), story.AtDoor(1350, Signed, Home, District, ByHand)];
        var parcel = story.Parcel(order, Carrier.ShunFeng, "SF1402002006094", 1440, story.Ago(1346), [1, 2], scans);
        return new Sale(order.Deliver(story.Ago(1350)).Complete(story.Ago(1160)), [parcel]);
    }

    /// <summary>From Jiaxing by way of Wuhan to the courier's round, that many hours ago at both ends.</summary>
    private static Trace[] FromTheEast(DemoStory story, double end, double start) =>
        [
            story.AtDoor(start, PickedUp, East, "秀洲区"),
            story.AtHub(start - 4, Departed, East),
            story.AtHub(start - 20, Arrived, Towns.Wuhan),
            story.AtHub(start - 38, Departed, Towns.Wuhan),
            story.AtHub(end + 22, Arrived, Home),
            story.AtDoor(end + 3, OutForDelivery, Home, District),
        ];
}
