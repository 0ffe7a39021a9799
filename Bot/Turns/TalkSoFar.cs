using BotApp.Handoff;
using BotApp.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Turns;

/// <summary>Reads the talk of the running turn from turns.db, the message being answered included.</summary>
internal sealed class TalkSoFar(TurnStore store) : ITalkSoFar
{
    private const int Page = 500;

    public Task<IReadOnlyList<Activity>> ReadAsync(ITurnContext context, int most, CancellationToken cancellationToken)
    {
        var messages = new Queue<Activity>();
        foreach (var stored in TurnUnit.Current is { Conversation.Id: var id } ? All(id, cancellationToken) : [])
        {
            if (ActivityJson.Read<Activity>(stored.Body) is { Type: ActivityTypes.Message } message)
            {
                messages.Enqueue(message);
            }

            if (messages.Count > most)
            {
                messages.Dequeue();
            }
        }

        return Task.FromResult<IReadOnlyList<Activity>>([.. messages]);
    }

    private IEnumerable<StoredActivity> All(long conversation, CancellationToken cancellationToken)
    {
        for (var after = 0L; ; )
        {
            cancellationToken.ThrowIfCancellationRequested();
            var from = after;
            var page = store.Ask(reader => reader.History(conversation, from, ActivityKey.MaxPlace, Page));
            foreach (var stored in page)
            {
                yield return stored;
                after = stored.Place;
            }

            if (page.Count < Page)
            {
                yield break;
            }
        }
    }
}
