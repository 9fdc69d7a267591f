using System.Buffers;

namespace NewsModel.Tests.Segmentation;

/// <summary>A piece of bytes that come in several.</summary>
internal sealed class Piece : ReadOnlySequenceSegment<byte>
{
    public Piece(ReadOnlyMemory<byte> memory, Piece? before)
    {
        Memory = memory;
        if (before is null) return;
        RunningIndex = before.RunningIndex + before.Memory.Length;
        before.Next = this;
    }
}
