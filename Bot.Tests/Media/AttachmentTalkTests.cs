using BotApp.Dialogs.Media;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Media;

/// <summary>Who speaks after a picture: the conversation that waits for it, or nobody.</summary>
public sealed class AttachmentTalkTests
{
    private static readonly ReceivedAttachments OnePicture = new() { Pictures = new ReceivedPictures(["e1"], Number: null) };

    [Fact]
    public async Task Where_a_conversation_waits_it_is_said_what_came_and_the_conversation_goes_on()
    {
        var (isLast, said) = await TellAsync(OnePicture, isUnderWay: true, text: "");

        isLast.ShouldBeFalse();
        said.Text.ShouldBe("照片收到了，已作为凭证保存。");
        said.SuggestedActions.ShouldBeNull();
    }

    [Fact]
    public async Task Where_none_waits_the_turn_ends_with_what_can_be_done()
    {
        var (isLast, said) = await TellAsync(OnePicture, isUnderWay: false, text: "");

        isLast.ShouldBeTrue();
        said.SuggestedActions.Actions.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_file_that_could_not_be_taken_is_no_answer_to_the_question_that_stays_open()
    {
        var received = new ReceivedAttachments { Troubles = [new AttachmentTrouble.VoiceOff()] };

        var (isLast, said) = await TellAsync(received, isUnderWay: true, text: "");

        isLast.ShouldBeTrue();
        said.Text.ShouldStartWith("抱歉，我现在还听不了语音");
        said.SuggestedActions.ShouldBeNull();
    }

    [Fact]
    public async Task Words_beside_it_are_answered()
    {
        var (isLast, _) = await TellAsync(OnePicture, isUnderWay: false, text: "破了");

        isLast.ShouldBeFalse();
    }

    private static async Task<(bool IsLast, Activity Said)> TellAsync(ReceivedAttachments received, bool isUnderWay, string text)
    {
        System.Globalization.CultureInfo.CurrentUICulture = new("zh-CN");
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity();
        activity.Text = text;
        using var context = new TurnContext(adapter, activity);
        context.TurnState.Set(received);
        var isLast = await AttachmentTalk.HasTheLastWordAsync(context, isUnderWay, CancellationToken.None);
        return (isLast, adapter.GetNextReply().ShouldBeOfType<Activity>());
    }
}
