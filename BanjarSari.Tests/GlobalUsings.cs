global using BanjarSari.Tests.Infrastructure;
global using NUnit.Framework;
