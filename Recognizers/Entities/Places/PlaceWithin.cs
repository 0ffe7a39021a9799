using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Places;

/// <summary>
/// Reads the answer to "which district is it": 朝阳区 alone names none of the several there are, in 北京市 it names one. A message that names its own city is
/// read as it stands.
/// </summary>
public static partial class PlaceWithin
{
    /// <summary>The place, with its district; null when the message is about anything but a place in that city.</summary>
    /// <param name="city">As an address entity names it: 北京市.</param>
    /// <param name="text">What the customer wrote, words that only lead up to the place included: 不对，是海淀区.</param>
    public static Entity? Read(string city, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Trailing().Replace(Leading().Replace(text.Trim(), ""), "");
        return Whole(said) is { } own && own.Part(PartKind.City) is not null ? own : Whole(city + said);
    }

    private static Entity? Whole(string said)
    {
        var reading = new Reading(said, "zh-cn");
        AddressReader.Read(reading);
        return reading.Found is [{ Start: 0 } only] && only.End == said.Length && only.Part(PartKind.District) is not null ? only : null;
    }

    [GeneratedRegex(
        @"\A(?:(?:不对|错了|说错了|搞错了|不好意思|不是[^，,]{1,12}(?=[，,])|应该|而?是|在|到|改成|改到|换成)[\s，,。：:]*)+",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[\s，,。.！!~]|吧|哦|哈|呀|啊|的)+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();
}
