namespace BotApp.Commerce.Storage;

/// <summary>Takes rows of one table, each as its stored values in the order of the fields it was opened with.</summary>
internal interface IRowSink : IAsyncDisposable
{
    ValueTask WriteAsync(object?[] stored, CancellationToken cancellationToken);

    /// <summary>Called after the last row; without it the rows may be lost.</summary>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
