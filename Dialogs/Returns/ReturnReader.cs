using BotApp.Commerce.Returns;

namespace BotApp.Dialogs.Returns;

/// <summary>Reads what a message tells of a return besides the goods: why, how it travels, whether the gifts stay, in what state things are.</summary>
internal static class ReturnReader
{
    private static readonly string[] PickUp =
    [
        "上门",
        "取件",
        "来取",
        "来拿",
        "pick up",
        "pick it up",
        "pick them up",
        "picked up",
        "pickup",
        "pick-up",
        "collect it",
        "collected",
    ];

    private static readonly string[] DropOff =
    [
        "自己寄",
        "自行寄",
        "我来寄",
        "我自己送",
        "自寄",
        "drop off",
        "drop it off",
        "drop them off",
        "drop-off",
        "send it myself",
        "send them myself",
        "mail it",
        "post it",
        "ship it back myself",
    ];

    private static readonly string[] Gift = ["赠品", "赠送的", "送的", "free gift", "the gift", "gifts"];
    private static readonly string[] Stays =
    [
        "不退",
        "不寄",
        "留",
        "用了",
        "用掉",
        "丢",
        "扔",
        "没了",
        "不在",
        "keep",
        "kept",
        "lost",
        "used",
        "gone",
        "don't have",
        "without",
    ];

    public static ReturnForm Read(Said said, ReturnForm form)
    {
        var text = said.Text;
        var why = ReturnReasons.In(said);
        var told = why is { } reason && reason.Kind != form.Kind ? form with { Kind = reason.Kind, Reason = reason.Words ?? form.Reason } : form;
        var hand = SpokenWords.Has(text, DropOff) ? HandIn.DropOff : SpokenWords.Has(text, PickUp) ? HandIn.PickUp : told.HandIn;
        told = hand == told.HandIn ? told : told with { HandIn = hand };
        told = !told.KeepsGifts && SpokenWords.Has(text, Gift) && SpokenWords.Has(text, Stays) ? told with { KeepsGifts = true } : told;
        var state = told.State.Hear(text);
        return ReferenceEquals(state, told.State) ? told : told with { State = state };
    }

    /// <summary>Whether words speak of how goods get back.</summary>
    public static bool SpeaksOfTheWay(string text) => SpokenWords.Has(text, PickUp) || SpokenWords.Has(text, DropOff);
}
