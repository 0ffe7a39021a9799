namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What joins two times to a span: 到, 至 and dashes, or 和 with 之间 behind the second.</summary>
internal static class ChineseJoints
{
    private static readonly string[] Till = ["到", "至", "--", "-", "—", "–", "~", "～"];
    private static readonly string[] And = ["和", "与", "跟"];
    private static readonly string[] Between = ["之间", "期间", "中间", "间"];

    /// <summary>The place behind 从 or 自, or the place itself.</summary>
    public static int SkipFrom(ChineseText text, int at) => text.SkipAny(at, "从", "自");

    /// <summary>The joint behind the first time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place behind the first time.</param>
    /// <param name="next">The place behind the joint.</param>
    /// <param name="needsBetween">Whether it joins only when 之间 follows the second time.</param>
    public static bool TryRead(ChineseText text, int at, out int next, out bool needsBetween)
    {
        next = text.SkipAny(at, Till);
        needsBetween = next == at;
        next = needsBetween ? text.SkipAny(at, And) : next;
        return next > at;
    }

    /// <summary>The end of the span behind its second time; false when a needed 之间 is missing.</summary>
    public static bool TryEnd(ChineseText text, int at, bool needsBetween, out int next)
    {
        next = text.SkipAny(at, Between);
        return next > at || !needsBetween;
    }
}
