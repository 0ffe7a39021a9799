namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Seasons, which resolve to no days: 今年夏天, 2016年春, 秋季.</summary>
internal static class ChineseSeasons
{
    /// <summary>A season of a named year or of any, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, ChineseScope scope)
    {
        var season = text[scope.Next] switch
        {
            '春' => "SP",
            '夏' => "SU",
            '秋' => "FA",
            '冬' => "WI",
            _ => null,
        };
        var isYear = scope.IsNamed && scope.Month == null;
        var name = scope.Next + 1;
        var next = text.SkipAny(name, "天", "季", "日");
        if (season == null || (scope.IsNamed && !isYear) || (next == name && (!isYear || text.IsAny(name, "节分至"))))
        {
            return null;
        }

        var timex = isYear ? $"{Timex.Year(scope.Start.Year)}-{season}" : season;
        return new TimeMatch(scope.First, next, TimeKind.DateRange, Reading.Unresolved(timex));
    }
}
