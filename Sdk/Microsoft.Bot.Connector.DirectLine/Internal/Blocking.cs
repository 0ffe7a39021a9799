using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Runs an operation for the methods that are blocking by contract: on the pool, so that a caller's own context cannot lock it.</summary>
internal static class Blocking
{
    public static T Run<T>(Func<Task<T>> operation) =>
        Task
            .Factory.StartNew(operation, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default)
            .Unwrap()
            .GetAwaiter()
            .GetResult();
}
