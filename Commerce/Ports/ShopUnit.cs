using System.Data;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports;

/// <summary>One serializable transaction around a piece of work that saves nothing itself; tried anew when another writer came first.</summary>
internal sealed class ShopUnit(IShopEngine engine)
{
    private const int Attempts = 12;

    /// <summary>Saves and commits what <paramref name="work"/> did unless it answers with something <paramref name="undo"/> says to throw away.</summary>
    public async Task<T> RunAsync<T>(Func<ShopDb, Task<T>> work, Func<T, bool> undo, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(work, undo, cancellationToken);
            }
            catch (Exception collision)
                when (attempt < Attempts && (collision is DbUpdateConcurrencyException || engine.IsCollision(collision)))
            {
                // whatever the other left is read anew
            }
        }
    }

    private Task<T> OnceAsync<T>(Func<ShopDb, Task<T>> work, Func<T, bool> undo, CancellationToken cancellationToken) =>
        engine.InTurnAsync(
            async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
                var answer = await work(db);
                if (!undo(answer))
                {
                    await db.SaveChangesAsync(cancellationToken);
                    await transaction.CommitAsync(cancellationToken);
                }

                return answer;
            },
            cancellationToken
        );
}
