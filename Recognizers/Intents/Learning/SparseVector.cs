namespace BotApp.Recognizers.Intents.Learning;

/// <summary>The features of one example. A dense vector is one whose ids are 0, 1, 2, …: the head learns from embeddings as from words.</summary>
public sealed record SparseVector(int[] Ids, float[] Values)
{
    public static SparseVector Dense(float[] values) => new([.. Enumerable.Range(0, values.Length)], values);
}
