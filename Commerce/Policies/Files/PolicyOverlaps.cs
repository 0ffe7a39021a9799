namespace BotApp.Commerce.Policies.Files;

/// <summary>Finds terms that two files of one issuer state for the same day: nobody could say which holds.</summary>
public static class PolicyOverlaps
{
    public static IEnumerable<PolicyFault> In(IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Index().SelectMany(later => files.Take(later.Index).SelectMany(earlier => Between(earlier, later.Item)));
    }

    private static IEnumerable<PolicyFault> Between(PolicyFile earlier, PolicyFile later) =>
        earlier.Issuer != later.Issuer || !earlier.Meets(later)
            ? []
            : later.Terms.Join(
                earlier.Terms,
                stated => stated.Term,
                stated => stated.Term,
                (second, first) => Fault(earlier, first, later, second)
            );

    private static PolicyFault Fault(PolicyFile earlier, StatedTerm first, PolicyFile later, StatedTerm second) =>
        new(
            later.File,
            second.Line,
            new(
                $"{second.Term} 与 {earlier.File}:{first.Line} 的有效期重叠",
                $"{second.Term} is also stated at {earlier.File}:{first.Line} for some of the same days"
            )
        );
}
