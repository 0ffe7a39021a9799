using System.Globalization;
using BotApp.Recognizers.Entities.TaxIds;

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Tax ids: right ones by their check character, wrong ones when the message calls them so or they look like no other number.</summary>
internal static class TaxIdForm
{
    private const int FewestToMean = 10;

    public static Entity? Read(NumberRun run)
    {
        if (
            run.Joined.Length < FewestToMean
            || !run.Joined[..run.Groups[0]].ContainsAnyInRange('0', '9')
            || !NumberGroups.AreAtLeast(2, run.Groups)
            || run.IsNamedOtherThan(EntityKind.TaxId)
        )
        {
            return null;
        }

        var check = TaxIdCheck.Of(run.Joined.ToString());
        return ConfidenceOf(run, check) is { } confidence
            ? run.As(EntityKind.TaxId, confidence) with
            {
                Parts = PartsOf(run, check),
            }
            : null;
    }

    private static double? ConfidenceOf(NumberRun run, TaxIdVerdict check) =>
        (check, run.IsNamed(EntityKind.TaxId)) switch
        {
            (TaxIdVerdict.Valid, true) => 1,
            (TaxIdVerdict.Valid, false) when !run.IsDigits => 0.95,
            (TaxIdVerdict.Valid, false) when LooksRegistered(run.Joined) => 0.7,
            (TaxIdVerdict.Unverified, true) => 0.8,
            (TaxIdVerdict.WrongLength, true) => run.Groups.Length == 1 && !run.IsDigits ? 0.4 : null,
            (TaxIdVerdict.Wrong, true) => 0.6,
            (TaxIdVerdict.Wrong, false) when run.Groups.Length == 1 && !run.IsDigits && LooksRegistered(run.Joined) => 0.5,
            _ => null,
        };

    /// <summary>Companies (91), shops of one owner (92) and farmers' cooperatives (93) of a mainland province.</summary>
    private static bool LooksRegistered(ReadOnlySpan<char> joined) =>
        joined[0] == '9' && joined[1] is >= '1' and <= '3' && joined[2] is >= '1' and <= '6';

    private static IReadOnlyList<Entity> PartsOf(NumberRun run, TaxIdVerdict check) =>
        check switch
        {
            TaxIdVerdict.Wrong wrong => WrongParts(wrong, run.PartOf(PartKind.State, "wrong")),
            TaxIdVerdict.Unverified => [run.PartOf(PartKind.State, "unverified")],
            TaxIdVerdict.WrongLength => [run.PartOf(PartKind.State, "wrongLength")],
            _ => [run.PartOf(PartKind.State, "valid")],
        };

    private static IReadOnlyList<Entity> WrongParts(TaxIdVerdict.Wrong wrong, Entity state)
    {
        var places = wrong.At.Select(at => state with { Kind = PartKind.WrongAt, Value = at.ToString(CultureInfo.InvariantCulture) });
        return wrong.Suggestion is { } meant
            ? [state, .. places, state with { Kind = PartKind.Suggestion, Value = meant }]
            : [state, .. places];
    }
}
