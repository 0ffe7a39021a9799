using Microsoft.Extensions.Options;

namespace BotApp.Storage;

/// <summary>The one folder this program writes to.</summary>
internal sealed class DataDirectory
{
    public DataDirectory(IOptions<BotAppOptions> options, IHostEnvironment environment)
    {
        Path = System.IO.Path.GetFullPath(options.Value.DataDirectory, environment.ContentRootPath);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
