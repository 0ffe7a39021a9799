namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Collects what is wrong.</summary>
internal sealed class Findings
{
    private readonly List<ImportFinding> kept = [];

    public IReadOnlyList<ImportFinding> Kept => kept;

    public int InAll { get; private set; }

    public void Add(string file, int line, string zh, string en)
    {
        InAll++;
        if (kept.Count < ImportReport.MostFindings)
        {
            kept.Add(new ImportFinding(file, line, new Bilingual(zh, en)));
        }
    }
}
