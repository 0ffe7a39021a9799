using BotApp.Commerce.Quotes;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Deeds;

/// <summary>A deed about no order (an account, a cart, a notice): none is guessed, and what is heard is the dialog's own.</summary>
public abstract class OrderlessDeedDialog<TForm, TWish>(string id, Desk<TWish> desk, DeedTools tools) : DeedDialog<TForm, TWish>(id, desk, tools)
    where TForm : DeedForm, new()
{
    protected abstract override Task<TForm> HearAsync(ITurnContext context, TForm form, CancellationToken cancellationToken);

    protected sealed override Task<TForm> CompleteAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) => Task.FromResult(form);
}
