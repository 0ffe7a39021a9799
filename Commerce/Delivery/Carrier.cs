namespace BotApp.Commerce.Delivery;

/// <summary>Who carries parcels: the short code kept with a waybill, the name, and the number customers may call (null: none known).</summary>
public sealed record Carrier(string Code, Bilingual Name, string? Hotline)
{
    public static readonly Carrier ShunFeng = new("SF", new("顺丰速运", "SF Express"), "95338");
    public static readonly Carrier ZhongTong = new("ZTO", new("中通快递", "ZTO Express"), "95311");
    public static readonly Carrier YuanTong = new("YTO", new("圆通速递", "YTO Express"), "95554");
    public static readonly Carrier JingDong = new("JD", new("京东快递", "JD Logistics"), "950616");
    public static readonly Carrier Yunda = new("YD", new("韵达速递", "Yunda Express"), "95546");
    public static readonly Carrier Ems = new("EMS", new("中国邮政EMS", "China Post EMS"), "11183");

    public static IReadOnlyList<Carrier> Known { get; } = [ShunFeng, ZhongTong, YuanTong, JingDong, Yunda, Ems];

    /// <summary>The carrier of a code; one we do not know is called by its code.</summary>
    public static Carrier Of(string code) =>
        Known.FirstOrDefault(carrier => carrier.Code == code) ?? new Carrier(code, new(code, code), null);
}
