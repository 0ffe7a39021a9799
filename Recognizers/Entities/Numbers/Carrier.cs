namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>A parcel company: its code, the names customers use, the letters its waybill numbers begin with and how many digits follow.</summary>
internal sealed record Carrier(string Code, string[] Names, params CarrierForm[] Forms)
{
    public static IReadOnlyList<Carrier> All { get; } =
    [
        new("SF", ["顺丰速运", "顺丰快递", "顺丰", "顺风快递", "sf express", "sf"], new CarrierForm("sf", 12, 15)),
        new("ZTO", ["中通快递", "中通", "zto express", "zto"], new CarrierForm("zto", 9, 14)),
        new("YTO", ["圆通速递", "圆通快递", "圆通", "yto express", "yto"], new CarrierForm("yt", 12, 15)),
        new("YD", ["韵达速递", "韵达快递", "韵达", "yunda express", "yunda"], new CarrierForm("yd", 9, 15)),
        new("STO", ["申通快递", "申通", "sto express"], new CarrierForm("sto", 9, 15)),
        new(
            "JD",
            ["京东快递", "京东物流", "京东配送", "jd logistics", "jdl"],
            new CarrierForm("jd", 9, 16),
            new CarrierForm("jdv", 9, 16),
            new CarrierForm("jdva", 9, 14),
            new CarrierForm("jdvb", 9, 14),
            new CarrierForm("jdx", 9, 16),
            new CarrierForm("jda", 9, 16)
        ),
        new("EMS", ["中国邮政ems", "邮政ems", "邮政特快", "特快专递", "ems"]),
        new("POST", ["中国邮政", "邮政快递", "邮政包裹", "邮政", "china post"]),
        new("JT", ["极兔速递", "极兔快递", "极兔", "j&t express", "j&t"], new CarrierForm("jt", 12, 14)),
        new("DBL", ["德邦快递", "德邦物流", "德邦", "deppon"], new CarrierForm("dpk", 9, 14), new CarrierForm("dp", 9, 14)),
        new("BEST", ["百世快递", "百世汇通", "百世", "best express"], new CarrierForm("b", 12, 14)),
        new("DNBIRD", ["丹鸟快递", "丹鸟", "菜鸟直送", "cainiao"], new CarrierForm("dn", 9, 16), new CarrierForm("lp", 12, 16)),
        new("FENGWANG", ["丰网速运", "丰网"], new CarrierForm("fw", 9, 14)),
        new("KYE", ["跨越速运"], new CarrierForm("ky", 9, 15)),
        new("UPS", ["ups"]),
        new("FEDEX", ["联邦快递", "fedex"]),
        new("DHL", ["敦豪快递", "敦豪", "dhl"], new CarrierForm("jd", 18, 18), new CarrierForm("jjd", 16, 18)),
        new("USPS", ["usps"]),
        new("TNT", ["tnt"]),
    ];

    /// <summary>The carrier whose letters and count of digits fit best; null when none does.</summary>
    public static Carrier? OfNumber(ReadOnlySpan<char> letters, int digits)
    {
        foreach (var carrier in All)
        {
            foreach (var form in carrier.Forms)
            {
                if (letters.SequenceEqual(form.Letters) && digits >= form.FewestDigits && digits <= form.MostDigits)
                {
                    return carrier;
                }
            }
        }

        return null;
    }
}

/// <summary>How a carrier's numbers look: letters in lower case, then digits.</summary>
internal sealed record CarrierForm(string Letters, int FewestDigits, int MostDigits);
