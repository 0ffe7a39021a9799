using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The card a user signs in with.</summary>
internal static class SignInCard
{
    internal static async Task SendAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        IMessageActivity prompt,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        prompt ??= Activity.CreateMessageActivity();
        prompt.Attachments ??= [];
        var isOAuth = ShowsOAuthCards(turnContext);
        if (!prompt.Attachments.Any(attachment => isOAuth ? attachment.Content is OAuthCard : attachment.Content is SigninCard))
        {
            var signIn = await UserTokens.GetSignInResourceAsync(turnContext, settings, cancellationToken);
            prompt.Attachments.Add(isOAuth ? OAuth(settings, turnContext, signIn) : Link(settings, signIn));
        }

        var turnState = turnContext.TurnState;
        if (settings.Timeout is { } timeout && !turnState.ContainsKey(TurnStateConstants.OAuthLoginTimeoutKey))
        {
            turnState.Add<object>(TurnStateConstants.OAuthLoginTimeoutKey, TimeSpan.FromMilliseconds(timeout));
        }

        prompt.InputHint = string.IsNullOrEmpty(prompt.InputHint) ? InputHints.AcceptingInput : prompt.InputHint;
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    private static bool ShowsOAuthCards(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId is not (Channels.Cortana or Channels.Skype or Channels.Skypeforbusiness);

    private static Attachment Link(OAuthPromptSettings settings, SignInResource signIn) =>
        new Attachment
        {
            ContentType = SigninCard.ContentType,
            Content = new SigninCard
            {
                Text = settings.Text,
                Buttons = [new CardAction(ActionTypes.Signin, settings.Title, value: signIn.SignInLink)],
            },
        };

    private static Attachment OAuth(OAuthPromptSettings settings, ITurnContext turnContext, SignInResource signIn)
    {
        var (type, link) = Button(settings, turnContext, signIn.SignInLink);
        return new Attachment
        {
            ContentType = OAuthCard.ContentType,
            Content = new OAuthCard
            {
                Text = settings.Text,
                ConnectionName = settings.ConnectionName,
                Buttons = [new CardAction(type, settings.Title, text: settings.Text, value: link)],
                TokenExchangeResource = signIn.TokenExchangeResource,
                TokenPostResource = signIn.TokenPostResource,
            },
        };
    }

    /// <summary>Most channels make the link themselves; it is given where they cannot, or not for this caller.</summary>
    private static (string Type, string Link) Button(OAuthPromptSettings settings, ITurnContext turnContext, string link)
    {
        var activity = turnContext.Activity;
        if (activity.IsFromStreamingConnection() || DialogExtensions.IsCalledByBot(turnContext) || settings.OAuthAppCredentials != null)
        {
            return (activity.ChannelId == Channels.Emulator ? ActionTypes.OpenUrl : ActionTypes.Signin, link);
        }

        var isShown = settings.ShowSignInLink ?? activity.ChannelId == Channels.Msteams;
        return (ActionTypes.Signin, isShown ? link : null);
    }
}
