namespace BotApp.Commerce.Policies.Files;

/// <summary>Policy files taken one at a time, each by its name without <c>.yaml</c>.</summary>
public sealed class PolicyFolder(string path)
{
    /// <summary>The defaults with the terms of one file, lawful or not; null when there is no such file, or it is not in force on the day.</summary>
    /// <exception cref="PolicyException">The file cannot be used.</exception>
    public ShopPolicy? Find(string name, DateOnly day)
    {
        var file = Path.Combine(path, name + ".yaml");
        if (Path.GetFileName(name) != name || !File.Exists(file))
        {
            return null;
        }

        var read = PolicyFileReader.ReadFile(file).OrThrow();
        return read.IsInForce(day) ? read.Policy : null;
    }
}
