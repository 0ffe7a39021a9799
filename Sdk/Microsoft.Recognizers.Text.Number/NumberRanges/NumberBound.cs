namespace Microsoft.Recognizers.Text.Number;

/// <summary>One end of a range, said by the pieces from <see cref="First"/> up to <see cref="Next"/>.</summary>
internal readonly record struct NumberBound(int First, int Next, double Value, bool IsLower, bool Includes)
{
    public bool Found => Next > First;
}
