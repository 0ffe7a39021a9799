using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads each place of a text at most once, however many readers ask for it: what keeps reading linear.</summary>
/// <typeparam name="T">What is read; its default where nothing stands.</typeparam>
internal sealed class Memo<T>(int count, Func<int, T> read)
{
    private readonly T[] found = new T[count];
    private readonly bool[] isRead = new bool[count];

    public T At(int place)
    {
        if ((uint)place >= (uint)found.Length)
        {
            return default;
        }

        if (!isRead[place])
        {
            isRead[place] = true;
            found[place] = read(place);
        }

        return found[place];
    }
}
