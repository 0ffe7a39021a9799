using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What a talk expects of the bot.</content>
public partial class TestFlow
{
    /// <summary>Expects a text in reply.</summary>
    /// <param name="expected">The text; the space around it does not count.</param>
    /// <param name="description">Named when the reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertReply(string expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description, timeout);

    /// <summary>Expects an activity in reply.</summary>
    /// <param name="expected">The activity; type and text are compared, the text without the space around it.</param>
    /// <param name="description">Named when the reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException(
                        $"{description}: Type should match\nExpected:{expected.Type}\nReceived:{reply.Type}"
                    );
                }

                if (TextOf(expected)?.Trim() != TextOf(reply)?.Trim())
                {
                    throw Mismatch(description, TextOf(expected), TextOf(reply));
                }
            },
            description,
            timeout
        );

    /// <summary>Expects an activity in reply, compared by a comparer of one's own.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">Says whether two activities are the same.</param>
    /// <param name="description">Named when the reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000
    ) =>
        AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                {
                    throw Mismatch(description, TextOf(expected), TextOf(reply));
                }
            },
            description,
            timeout
        );

    /// <summary>Looks at a reply.</summary>
    /// <param name="validateActivity">Throws when the reply is not as it should be.</param>
    /// <param name="description">Named when there is no reply; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply; then a <see cref="TimeoutException"/> ends the talk.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
            validateActivity(reply ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'"));
        });

    /// <summary>Expects a reply in which a text is found.</summary>
    /// <param name="expected">The text to be found, capitals minded.</param>
    /// <param name="description">Named when the text is not in it; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertReplyContains(string expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                {
                    throw Mismatch(description, expected, TextOf(reply));
                }
            },
            description,
            timeout
        );

    /// <summary>Expects one of several texts in reply.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">Named when the reply is none of them; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply), StringComparer.Ordinal))
                {
                    throw new InvalidOperationException(
                        $"{description}: Not one of candidates: {string.Join('\n', candidates)}\nReceived:{TextOf(reply)}"
                    );
                }
            },
            description,
            timeout
        );
    }

    /// <summary>Expects no reply.</summary>
    /// <param name="description">Named when there is one; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for one.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
            {
                throw new InvalidOperationException(
                    $"'{TextOf(reply) ?? reply.Type}' is responded when waiting for no reply:'{description}'"
                );
            }
        });

    private static string TextOf(IActivity activity) => activity?.AsMessageActivity()?.Text;

    private static InvalidOperationException Mismatch(string description, string expected, string received) =>
        new($"{(description is null ? null : description + ":\n")}Expected:{expected}\nReceived:{received}");
}
