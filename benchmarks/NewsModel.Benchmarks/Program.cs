using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Accuracy;

if (args is ["accuracy", ..]) return AccuracyProgram.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
