namespace BotApp.Commerce.Storage;

/// <summary>A door only one process at a time holds open; it closes when disposed, or when the process dies.</summary>
internal sealed class OneAtATime : IAsyncDisposable
{
    private static readonly TimeSpan Knock = TimeSpan.FromMilliseconds(50);

    private readonly FileStream held;

    private OneAtATime(FileStream held) => this.held = held;

    /// <summary>Waits as long as it takes; the caller bounds it by its token.</summary>
    public static async Task<OneAtATime> EnterAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new OneAtATime(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(Knock, cancellationToken);
            }
        }
    }

    public ValueTask DisposeAsync() => held.DisposeAsync();
}
