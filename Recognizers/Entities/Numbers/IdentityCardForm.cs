using BotApp.Recognizers.Privacy;

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Identity card numbers; found only to be hidden, so the value is masked.</summary>
internal static class IdentityCardForm
{
    private const int Length = 18;
    private const int OldLength = 15;

    public static Entity? Read(NumberRun run) =>
        !NumberGroups.AreAtLeast(3, run.Groups) || !HasForm(run.Joined) ? null
        : NumberChecks.IsIdentityCard(run.Joined) ? Hidden(run, 1)
        : run.IsNamed(EntityKind.IdentityCard) ? Hidden(run, 0.6)
        : null;

    private static bool HasForm(ReadOnlySpan<char> joined) =>
        joined.Length is Length or OldLength
        && !joined[..^1].ContainsAnyExceptInRange('0', '9')
        && (char.IsAsciiDigit(joined[^1]) || (joined[^1] == 'x' && joined.Length == Length));

    private static Entity Hidden(NumberRun run, double confidence) =>
        run.As(EntityKind.IdentityCard, Masked.Middle(run.Joined), confidence);
}
