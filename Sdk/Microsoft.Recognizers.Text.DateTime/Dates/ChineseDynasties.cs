using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reign titles that years were counted by: the year that was the first of each.</summary>
internal static class ChineseDynasties
{
    private static readonly PhraseTrie<int> FirstYears = Titles(
        ("武德", 618),
        ("贞观", 627),
        ("神龙", 705),
        ("开元", 713),
        ("天宝", 742),
        ("洪武", 1368),
        ("建文", 1399),
        ("永乐", 1403),
        ("宣德", 1426),
        ("正统", 1436),
        ("景泰", 1450),
        ("天顺", 1457),
        ("成化", 1465),
        ("弘治", 1488),
        ("正德", 1506),
        ("嘉靖", 1522),
        ("隆庆", 1567),
        ("万历", 1573),
        ("天启", 1621),
        ("崇祯", 1628),
        ("顺治", 1644),
        ("康熙", 1662),
        ("雍正", 1723),
        ("乾隆", 1736),
        ("嘉庆", 1796),
        ("道光", 1821),
        ("咸丰", 1851),
        ("同治", 1862),
        ("光绪", 1875),
        ("宣统", 1909),
        ("民国", 1912)
    );

    /// <summary>A title and the number of the year, 元 for the first; the year sign is not part of it.</summary>
    public static bool TryRead(ChineseText text, int at, out int year, out int next)
    {
        year = 0;
        if (!FirstYears.TryRead(text.Pieces, at, out next, out var first))
        {
            return false;
        }

        if (text[next] == '元')
        {
            year = first;
            next++;
            return true;
        }

        var found = ChineseCounts.TryRead(text, next, 1, 200, out var number, out next);
        year = first + number - 1;
        return found;
    }

    private static PhraseTrie<int> Titles(params (string Title, int Year)[] titles)
    {
        var trie = new PhraseTrie<int>();
        foreach (var (title, year) in titles)
        {
            trie.Add(title, year);
        }

        return trie;
    }
}
