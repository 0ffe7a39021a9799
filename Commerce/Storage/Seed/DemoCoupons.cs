using BotApp.Commerce.Coupons;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Coupons of every kind and state in the demo customers' hands.</summary>
internal static class DemoCoupons
{
    /// <summary>Spent on demo-1's bedding.</summary>
    public const string Used = "cp-1-used";

    public static IReadOnlyList<Coupon> All(string usedOn, DateTimeOffset now) =>
        [
            Of("cp-1-phone", 1, "手机满3000减200|200 off phones from 3,000", CouponKind.Threshold, 3000m, 200m, now) with
            {
                CategoryId = "phones",
            },
            Of("cp-1-far", 1, "满5000减500|500 off from 5,000", CouponKind.Threshold, 5000m, 500m, now),
            Of("cp-1-free", 1, "无门槛5元|5 off anything", CouponKind.Amount, 0m, 5m, now) with
            {
                StackGroup = "extra",
            },
            Of("cp-1-freight", 1, "运费券|Free freight", CouponKind.Freight, 0m, 8m, now) with
            {
                StackGroup = "freight",
            },
            Of("cp-1-old", 1, "双十一满300减30|11.11: 30 off from 300", CouponKind.Threshold, 300m, 30m, now) with
            {
                From = now.AddDays(-40),
                Until = now.AddDays(-3),
            },
            Of(Used, 1, "满500减60|60 off from 500", CouponKind.Threshold, 500m, 60m, now) with
            {
                From = now.AddDays(-60),
                Until = now.AddDays(-20),
                Status = CouponStatus.Used,
                OrderNumber = usedOn,
            },
            Of("cp-2-percent", 2, "服饰85折，最多减80|15 % off clothing, 80 at most", CouponKind.Percent, 0m, 0.85m, now) with
            {
                CategoryId = "clothing",
                MostOff = 80m,
            },
            Of("cp-2-shop", 2, "满400减50|50 off from 400", CouponKind.Threshold, 400m, 50m, now),
            Of("cp-2-void", 2, "满100减99|99 off from 100", CouponKind.Threshold, 100m, 99m, now) with
            {
                Status = CouponStatus.Withdrawn,
            },
            Of("cp-3-shoes", 3, "跑鞋减30|30 off running shoes", CouponKind.Amount, 0m, 30m, now) with
            {
                ProductId = "P5001",
            },
            Of("cp-3-soon", 3, "满200减25，周年庆用|25 off from 200, for the anniversary", CouponKind.Threshold, 200m, 25m, now) with
            {
                From = now.AddDays(5),
            },
        ];

    private static Coupon Of(string id, int demo, string name, CouponKind kind, decimal threshold, decimal off, DateTimeOffset now) =>
        new()
        {
            Id = id,
            CustomerId = $"c-0000{demo}",
            Name = Words.Of(name),
            Kind = kind,
            Threshold = threshold,
            Off = off,
            StackGroup = "shop",
            From = now.AddDays(-10),
            Until = now.AddDays(20),
            Status = CouponStatus.Unused,
        };
}
