using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using static BotApp.Commerce.Delivery.TraceEvent;
using static BotApp.Commerce.Storage.Seed.DemoStory;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>demo-3, Emma Wilson in Shenzhen: a split delivery, a pre-sale, a parcel never picked up, one in the wrong city, one refused, one going back, one that is there.</summary>
internal static class DemoEmma
{
    private const string District = "南山区";
    private static readonly Town Home = Towns.Shenzhen;

    public static IEnumerable<Sale> Sales(DemoStory story) =>
        [Split(story), Presale(story), WrongCity(story), SentBack(story), NotPickedUp(story), Refused(story), Received(story), Completed(story)];

    private static Sale Split(DemoStory story)
    {
        var order = story
            .Placed(3001, story.Ago(37), story.Item("P3004"), story.Item("P8004"), story.Item("P3002"))
            .Pay(story.Ago(36.9))
            .Ship(story.Ago(26), everything: false);
        var first = story.Parcel(
            order,
            Carrier.JingDong,
            "JDVA00030011158",
            26,
            story.Ago(3),
            [1],
            [.. Nearby(story, 25, 8), AtHome(story, 4, Signed)]
        );
        var second = story.Parcel(order, Carrier.ShunFeng, "SF1402003001237", 20, story.Ago(-14), [2], [.. Nearby(story, 19, 6)[..3]]);
        return new Sale(order, [first, second]);
    }

    private static Sale Presale(DemoStory story)
    {
        var order = story.Placed(3002, story.Yesterday(21), story.Item("P3005", 2));
        return new Sale(
            (order with { Presale = new Presale(300m, null, story.Ago(-72), story.Ago(-120)) }).PayDeposit(story.Yesterday(21.1)),
            []
        );
    }

    private static Sale WrongCity(DemoStory story)
    {
        var order = story.Placed(3003, story.Ago(90), story.Item("P5001", 3)).Pay(story.Ago(89.9)).Ship(story.Ago(60));
        Trace[] scans =
        [
            .. Nearby(story, 57, 22)[..2],
            story.AtHub(21, Arrived, Towns.Dongguan),
            story.AtDoor(4, OutForDelivery, Towns.Dongguan, "长安镇"),
        ];
        return new Sale(order, [story.Parcel(order, Carrier.ZhongTong, "78420030030941", 60, story.Ago(-6), [1], scans)]);
    }

    private static Sale SentBack(DemoStory story)
    {
        var order = story.Placed(3004, story.Ago(11 * 24), story.Item("P1002", 2)).Pay(story.Ago(263.9)).Ship(story.Ago(250));
        var parcel = story.Parcel(
            order,
            Carrier.JingDong,
            "JDVA00030044470",
            250,
            story.Ago(225),
            [1],
            [.. Nearby(story, 246, 230), AtHome(story, 228, Signed)]
        );
        return new Sale(order.Deliver(story.Ago(228)).SendBack(), [parcel]);
    }

    private static Sale NotPickedUp(DemoStory story)
    {
        var order = story.Placed(3005, story.Ago(52), story.Item("P2005", 2)).Pay(story.Ago(51.9)).Ship(story.Ago(30));
        return new Sale(order, [story.Parcel(order, Carrier.Ems, "1103000300581", 30, story.Ago(-40), [1])]);
    }

    private static Sale Refused(DemoStory story)
    {
        var order = story.Placed(3006, story.Ago(9 * 24), story.Item("P5003", 4)).Pay(story.Ago(215.9)).Ship(story.Ago(190));
        Trace[] scans = [.. Nearby(story, 186, 160), AtHome(story, 157, TraceEvent.Refused), AtHome(story, 20, ReturnStarted)];
        return new Sale(order, [story.Parcel(order, Carrier.Yunda, "465030030067281", 190, story.Ago(150), [1], scans)]);
    }

    private static Sale Received(DemoStory story)
    {
        var order = story
            .Placed(3008, story.Ago(10 * 24), story.Item("P5001", 5), story.Item("P4005", 2, 2), story.Item("P8004"))
            .Pay(story.Ago(239.9))
            .Ship(story.Ago(90));
        var parcel = story.Parcel(
            order,
            Carrier.JingDong,
            "JDVA00030088214",
            90,
            story.Ago(50),
            [1, 2, 3],
            [.. Nearby(story, 87, 56), AtHome(story, 52, Signed)]
        );
        return new Sale(order.Deliver(story.Ago(52)), [parcel]);
    }

    private static Sale Completed(DemoStory story)
    {
        var order = story
            .Placed(3007, story.Ago(75 * 24), story.Item("P6001"), story.Item("P6002", 2))
            .Pay(story.Ago(1799.9))
            .Ship(story.Ago(1780));
        var parcel = story.Parcel(
            order,
            Carrier.ShunFeng,
            "SF1402003007752",
            1780,
            story.Ago(1750),
            [1, 2],
            [.. Nearby(story, 1777, 1755), AtHome(story, 1752, Signed)]
        );
        return new Sale(order.Deliver(story.Ago(1752)).Complete(story.Ago(1560)), [parcel]);
    }

    /// <summary>From Foshan to the courier's round; the hours ago at which it starts and ends.</summary>
    private static Trace[] Nearby(DemoStory story, double start, double end) =>
        [
            story.AtDoor(start, PickedUp, South, "南海区"),
            story.AtHub(start - ((start - end) / 4), Departed, South),
            story.AtHub(start - ((start - end) / 2), Arrived, Home),
            story.AtDoor(end, OutForDelivery, Home, District),
        ];

    private static Trace AtHome(DemoStory story, double hours, TraceEvent what) =>
        story.AtDoor(hours, what, Home, District, what == Signed ? ByHand : null);
}
