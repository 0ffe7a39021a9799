using BotApp.Recognizers.Privacy;
using BotApp.Storage;
using Microsoft.Extensions.Options;

namespace BotApp.Turns;

/// <summary>Runs one turn and writes what it comes to; a turn that cannot be finished or written is apologised for, and that is written.</summary>
internal sealed partial class TurnRunner(
    TurnStore store,
    Admission admission,
    IOptions<TurnOptions> options,
    TimeProvider time,
    ILogger<TurnRunner> log
)
{
    /// <summary>Never throws; the turn's completion tells how it went.</summary>
    public async Task RunAsync(Turn turn)
    {
        try
        {
            using var unit = TurnUnit.Begin(turn);
            turn.Complete(await RunAsync(unit));
        }
        catch (Exception error)
        {
            LogLost(error, turn.Conversation.Id, turn.Place);
            turn.Fail(error);
        }
        finally
        {
            if (turn.Place is not null)
            {
                admission.Leave(turn.Conversation);
            }

            turn.Conversation.Release(time);
        }
    }

    private async Task<byte[]?> RunAsync(TurnUnit unit)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        var outcome = await TryAsync(unit, limit.Token) ?? await ApologiseAsync(unit);
        await unit.Turn.Door.DeliverAsync(unit, CancellationToken.None);
        return outcome.Answer;
    }

    /// <summary>Null when the turn has to be apologised for; the unit is empty and open then.</summary>
    private async Task<TurnUnit.Outcome?> TryAsync(TurnUnit unit, CancellationToken cancellationToken)
    {
        try
        {
            await CountAttemptAsync(unit.Turn);
            await unit.Turn.Door.RunAsync(unit, cancellationToken);
            return await CommitAsync(unit);
        }
        catch (Exception error)
        {
            LogBroken(error, unit.Conversation.Id, unit.Turn.Place);
            unit.Reopen(error);
            return null;
        }
    }

    /// <summary>A turn that ends the program each time it is begun must not do so for ever; those that wait behind it are not counted.</summary>
    private async Task CountAttemptAsync(Turn turn)
    {
        if (turn is not { Attempts: { } attempts, Place: { } place })
        {
            return;
        }

        if (attempts >= options.Value.MaxAttempts)
        {
            throw new TurnGivenUpException(attempts);
        }

        var write = new AttemptWrite(new ActivityKey(turn.Conversation.Id, place));
        store.Enqueue(write);
        await write.Completion;
    }

    private async Task<TurnUnit.Outcome> ApologiseAsync(TurnUnit unit)
    {
        await unit.Turn.Door.ApologiseAsync(unit, unit.Error!, CancellationToken.None);
        return await CommitAsync(unit);
    }

    private async Task<TurnUnit.Outcome> CommitAsync(TurnUnit unit)
    {
        var outcome = unit.Close();
        if (unit.Turn.Place is not null || !outcome.IsEmpty)
        {
            var write = Queue(unit.Turn, outcome);
            await write.Completion;
            unit.Written = write.Replies;
        }

        return outcome;
    }

    private OutcomeWrite Queue(Turn turn, TurnUnit.Outcome outcome)
    {
        lock (turn.Conversation.Gate)
        {
            var write = new OutcomeWrite(
                turn,
                outcome,
                Array.ConvertAll(outcome.Replies, reply => Place(turn.Conversation, reply)),
                store.Cache
            );
            store.Enqueue(write);
            return write;
        }
    }

    private OutcomeWrite.PlacedReply Place(Conversation conversation, StagedReply reply)
    {
        var (place, at) = conversation.NextPlace(time);
        var body = ActivityJson.Stamp(reply.Body, id: null, at);
        return new(reply, place, at, body, PersonalData.MaskJson(body));
    }

    [LoggerMessage(LogLevel.Error, "The turn {Conversation}/{Place} broke.")]
    private partial void LogBroken(Exception error, long conversation, long? place);

    [LoggerMessage(LogLevel.Critical, "The turn {Conversation}/{Place} could not be written; it is tried again at the next start.")]
    private partial void LogLost(Exception error, long conversation, long? place);
}

/// <summary>Notes that a turn is begun again.</summary>
internal sealed class AttemptWrite(ActivityKey key) : TurnWrite
{
    private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Completion => completion.Task;

    public override void Apply(TurnStatements statements) => statements.CountAttempt(key);

    public override void Committed() => completion.SetResult();

    public override void Failed(Exception error) => completion.SetException(error);
}

/// <summary>A turn that did not survive several starts of the program is not tried once more.</summary>
internal sealed class TurnGivenUpException(int attempts) : Exception($"The turn was begun again {attempts} times and never finished.");
