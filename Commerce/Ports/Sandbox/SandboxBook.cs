using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>Takes the sandboxes' calls: the first of a reference lays down what will be told, a repeated one changes nothing.</summary>
internal sealed class SandboxBook(ShopUnit unit, SandboxFate fate, ShopClock clock)
{
    /// <summary>The reference was used for something else before.</summary>
    public const string Reused = "reference-reused";

    public DateTimeOffset Now => clock.Now;

    public static string NameOf(string reference) => $"sandbox-{reference}";

    public Task<PortAnswer> TakeAsync(
        string source,
        string reference,
        object call,
        IReadOnlyList<Callback> callbacks,
        CancellationToken cancellationToken
    )
    {
        var hash = HashOf(call.GetType().Name + JsonSerializer.Serialize(call, QuoteJson.Options));
        return unit.RunAsync<PortAnswer>(
            async db =>
            {
                var earlier = await db
                    .SandboxEvents.AsNoTracking()
                    .FirstOrDefaultAsync(row => row.Source == source && row.Reference == reference, cancellationToken);
                if (earlier is not null && earlier.CallHash != hash)
                {
                    return new PortAnswer.Declined(Reused);
                }

                if (earlier is null)
                {
                    db.SandboxEvents.AddRange(Rows(source, reference, hash, callbacks));
                }

                return new PortAnswer.Accepted(NameOf(reference));
            },
            _ => false,
            cancellationToken
        );
    }

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private IEnumerable<SandboxEvent> Rows(string source, string reference, string hash, IReadOnlyList<Callback> callbacks)
    {
        var due = callbacks.Select(callback => callback.At).ToList();
        if (due.Count > 1 && fate.ComesOutOfOrder(reference))
        {
            (due[^1], due[^2]) = (due[^2], due[^1]);
        }

        for (var no = 0; no < callbacks.Count; no++)
        {
            var row = Row(source, reference, hash, callbacks[no], due[no]);
            yield return row;
            if (fate.ComesTwice(reference, no))
            {
                yield return row with
                {
                    Id = $"{row.Id}-again",
                    DueAt = row.DueAt + fate.Latency(reference, -1 - no),
                };
            }
        }
    }

    private static SandboxEvent Row(string source, string reference, string hash, Callback callback, DateTimeOffset due)
    {
        var id = $"sandbox-{HashOf($"{source}|{reference}|{callback.Type}|{callback.Sequence}")[..24]}";
        var data = JsonSerializer.SerializeToElement(callback.Data, QuoteJson.Options);
        var message = new GatewayMessage(id, callback.Type, callback.Subject, callback.Sequence, callback.At, data);
        return new SandboxEvent
        {
            Id = id,
            Source = source,
            Reference = reference,
            CallHash = hash,
            EventId = id,
            Type = callback.Type,
            Subject = callback.Subject,
            Body = JsonSerializer.Serialize(message, QuoteJson.Options),
            DueAt = due,
        };
    }
}
