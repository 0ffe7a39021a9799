using BotApp.Commerce.Law.Delivery;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Delivery;

/// <summary>Reads what is wrong with a parcel, and what is wanted instead, out of a message.</summary>
internal static class ParcelTroubleReader
{
    private static readonly (ParcelTroubleKind Trouble, string[] Words)[] Troubles =
    [
        (ParcelTroubleKind.RefusedOnDelivery, ["拒收", "refused it", "refused the"]),
        (ParcelTroubleKind.Wrong, ["发错", "寄错", "错发", "发成", "寄成", "装错", "拿错", "搞错", "不是我买的", "不是我要的", "wrong item", "wrong product", "wrong one", "not what i ordered"]),
        (ParcelTroubleKind.Short, ["少发", "漏发", "漏了一", "少了", "少一", "少两", "只给我发一", "就给我发一", "只有一个", "咋只有", "缺了", "缺一", "少件", "只收到", "就收到", "只到了", "就到了", "只到一", "就到一", "少给", "missing", "only got", "not in the box"]),
        (ParcelTroubleKind.Damaged, ["破损", "破了", "碎", "压坏", "压扁", "摔坏", "磕坏", "瘪", "摔的", "摔烂", "压烂", "挤坏", "挤扁", "撞坏", "破的", "裂", "漏了", "变形", "damaged", "broken", "smashed", "crushed", "leaking", "cracked"]),
        (ParcelTroubleKind.Lost, ["丢件", "丢了", "弄丢", "寄丢", "丢失", "lost"]),
        (
            ParcelTroubleKind.SignedNotReceived,
            ["没收到", "没有收到", "未收到", "没拿到", "没见到", "not received", "never arrived", "haven't received", "didn't receive", "did not receive", "didn't get", "never got"]
        ),
    ];

    private static readonly (ParcelRemedy Remedy, string[] Words)[] Remedies =
    [
        (ParcelRemedy.Resend, ["补发", "重发", "再发", "重新发", "补寄", "send it again", "send again", "send another", "resend", "replacement"]),
        (ParcelRemedy.Refund, ["退款", "退钱", "退我", "钱退", "refund", "money back"]),
        (ParcelRemedy.Exchange, ["换货", "换一", "换个", "换新", "exchange", "swap"]),
    ];

    /// <summary>Null when the message does not say.</summary>
    public static ParcelTroubleKind? Trouble(Said said) =>
        said.Understood.Detail == SubIntent.NotReceived ? ParcelTroubleKind.SignedNotReceived : SpokenWords.Find(said.Text, Troubles);

    public static ParcelRemedy? Remedy(Said said) => SpokenWords.Find(said.Text, Remedies);
}
