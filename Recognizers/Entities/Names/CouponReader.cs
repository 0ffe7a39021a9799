using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Recognizers.Entities.Measures;

namespace BotApp.Recognizers.Entities.Names;

/// <summary>Finds coupons by what they promise (满300减50), by name (新人券) and by code.</summary>
internal static partial class CouponReader
{
    public static void Read(Reading reading)
    {
        var folded = reading.Folded;
        if (folded.Contains('减') || folded.Contains("券", StringComparison.Ordinal) || folded.Contains('满'))
        {
            AddAll(reading, Thresholds().Matches(folded), OfThreshold);
            AddAll(reading, Amounts().Matches(folded), OfAmount);
            AddAll(reading, Named().Matches(folded), match => [Piece(match, match.Value)]);
        }

        if (folded.Contains("off", StringComparison.Ordinal) || folded.Contains("code", StringComparison.Ordinal) || folded.Contains('码'))
        {
            AddAll(reading, EnglishThresholds().Matches(folded), OfThreshold);
            AddAll(reading, Codes().Matches(folded), match => [OfCode(match)]);
        }
    }

    private static void AddAll(Reading reading, MatchCollection matches, Func<Match, IEnumerable<Entity>> read)
    {
        foreach (Match match in matches)
        {
            foreach (var entity in read(match))
            {
                reading.Add(entity);
            }
        }
    }

    private static IEnumerable<Entity> OfThreshold(Match match)
    {
        var (threshold, reduction) = (Number(match, "threshold"), Number(match, "reduction"));
        if (threshold is null || reduction is null || Amount(reduction) >= Amount(threshold))
        {
            yield break;
        }

        var isDiscount = match.Groups["discount"].Success;
        yield return Piece(match, isDiscount ? $"满{threshold}打{reduction}折" : $"满{threshold}减{reduction}") with
        {
            Parts = [Part(match, PartKind.Threshold, "threshold", threshold), Part(match, PartKind.Reduction, "reduction", reduction)],
        };
    }

    private static IEnumerable<Entity> OfAmount(Match match)
    {
        if (Number(match, "reduction") is { } reduction)
        {
            yield return Piece(match, $"{reduction}{match.Groups["unit"].Value.Replace('块', '元')}券") with
            {
                Parts = [Part(match, PartKind.Reduction, "reduction", reduction)],
            };
        }
    }

    private static Entity OfCode(Match match)
    {
        var code = match.Groups["code"];
        return new Entity(EntityKind.Coupon, code.Value.ToUpperInvariant(), code.Index, code.Length, 0.9);
    }

    private static Entity Piece(Match match, string value) => new(EntityKind.Coupon, value, match.Index, match.Length);

    private static Entity Part(Match match, string kind, string group, string value) =>
        new(kind, value, match.Groups[group].Index, match.Groups[group].Length);

    private static decimal Amount(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static string? Number(Match match, string group) => NumeralReader.ValueOf(match.Groups[group].Value);

    [GeneratedRegex(
        @"每?满\s?(?<threshold>[0-9.]+|[一二两三四五六七八九十百千]+)\s?[元块]?\s?(?:可|立|就)?(?:减|-|打(?<discount>))\s?(?<reduction>[0-9.]+|[一二两三四五六七八九十百千]+)\s?[元块折]?(?:的)?(?:优惠券|消费券|红包|券)?"
            + @"|(?<![0-9.-])(?<threshold>[0-9]+)\s?(?:减|-)\s?(?<reduction>[0-9]+)\s?元?(?:的)?(?:优惠券|消费券|活动|券)"
            + @"|(?<![0-9.-])(?<threshold>[0-9]+)\s?减\s?(?<reduction>[0-9]+)(?![0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Thresholds();

    [GeneratedRegex(
        "(?<reduction>[0-9.]+|[一二两三四五六七八九十百]+)(?<unit>元|块|折)(?:钱)?(?:的)?(?:无门槛|店铺|平台|立减|满减)?(?:优惠券|代金券|现金券|抵用券|抵扣券|立减券|消费券|券)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Amounts();

    [GeneratedRegex(
        "(?:(?:新人|新客|新用户|首单|店铺|平台|品类|全品类|运费|免邮|包邮|会员|生日|无门槛|满减|折扣|大额|补贴|老客|粉丝|回归|签到|直播间|plus|vip|618|双11|双十一|双12|双十二|年货节)(?:专享|专属|礼包|大|优惠|的)?)+(?:优惠券|红包|券)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\$?(?<reduction>[0-9]+) off (?:orders? )?(?:over |of |above )?\$?(?<threshold>[0-9]+)(?![0-9%])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex EnglishThresholds();

    [GeneratedRegex(
        "(?:(?:coupon|promo|voucher|discount) code|优惠码|折扣码|兑换码|券码)[ :：是]{0,3}(?:is )?(?<code>(?=[a-z]*[0-9])[a-z0-9]{4,16})(?![a-z0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Codes();
}
