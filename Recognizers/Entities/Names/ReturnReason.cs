namespace BotApp.Recognizers.Entities.Names;

/// <summary>The codes of reasons to send something back.</summary>
public static class ReturnReason
{
    public const string NoReason = "no_reason";
    public const string NotWanted = "not_wanted";
    public const string WrongSize = "wrong_size";
    public const string Quality = "quality";
    public const string WrongItem = "wrong_item";
    public const string MissingItem = "missing_item";
    public const string Damaged = "damaged";
    public const string NotAsDescribed = "not_as_described";
    public const string TooLate = "too_late";
    public const string OrderedByMistake = "ordered_by_mistake";
    public const string Counterfeit = "counterfeit";
    public const string FoundCheaper = "found_cheaper";
}
