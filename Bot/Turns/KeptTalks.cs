using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports;
using BotApp.Storage;

namespace BotApp.Turns;

/// <summary>
/// Deletes what customers said and were told, for the shop: every conversation they have written in under the id they sign in with. Where a talk stands (its form,
/// how it has sounded) stays with it; pictures given as evidence are the shop's and go by the shop's own rules.
/// </summary>
internal sealed class KeptTalks(TurnStore store, CustomerDesk customers) : ITalks
{
    public bool IsOffered => true;

    public async Task DeleteAsync(ChatsToDelete whose, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(whose);
        var login = whose.LoginId ?? (await customers.FindAsync(new Shopper.SignedIn(whose.CustomerId), cancellationToken))?.LoginId;
        if (login is null || store.Ask(reader => reader.ConversationsOf(login)) is not { Count: > 0 } talks)
        {
            return;
        }

        var write = new ForgetWrite(talks);
        store.Enqueue(write);
        await write.Completion.WaitAsync(cancellationToken);
    }

    private sealed class ForgetWrite(IReadOnlyList<long> talks) : TurnWrite
    {
        private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Completion => completion.Task;

        public override void Apply(TurnStatements statements)
        {
            foreach (var talk in talks)
            {
                statements.Forget(talk);
            }
        }

        public override void Committed() => completion.SetResult();

        public override void Failed(Exception error) => completion.SetException(error);
    }
}
