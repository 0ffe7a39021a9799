namespace BotApp.Commerce.Policies.Files;

/// <summary>Something in a policy file that cannot be used: where (lines from 1), and what to mend.</summary>
public sealed record PolicyFault(string File, int Line, Bilingual Says)
{
    public override string ToString() => $"{File}:{Line} {Says.En}";
}
