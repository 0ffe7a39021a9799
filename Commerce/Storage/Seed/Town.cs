namespace BotApp.Commerce.Storage.Seed;

/// <summary>A city parcels come from, go through and go to.</summary>
internal sealed record Town(string Province, string City, string English, params string[] Districts)
{
    private string Short => City.TrimEnd('市');

    public Bilingual Hub => new($"{Short}转运中心", $"{English} hub");

    public Bilingual Station(string district) => new($"{Short}{district}营业部", $"{English} delivery station");
}
