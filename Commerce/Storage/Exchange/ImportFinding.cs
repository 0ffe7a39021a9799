namespace BotApp.Commerce.Storage.Exchange;

/// <summary>What is wrong with a row, where it stands (lines count from 1, the header being line 1 of a CSV), in both languages.</summary>
public sealed record ImportFinding(string File, int Line, Bilingual Reason);

/// <summary>What an import found and wrote.</summary>
/// <param name="Findings">At most <see cref="MostFindings"/>, in the order of the files.</param>
/// <param name="FoundInAll">How many there were, shown or not.</param>
/// <param name="Rows">Good rows by file.</param>
/// <param name="IsWritten">False when anything was found, or nothing was to be written.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportFinding> Findings,
    int FoundInAll,
    IReadOnlyDictionary<string, int> Rows,
    bool IsWritten
)
{
    public const int MostFindings = 1000;
}

/// <summary>How to import: <paramref name="Update"/> overwrites rows that are there already, <paramref name="DryRun"/> only looks.</summary>
public sealed record ImportWish(bool Update = false, bool DryRun = false);
