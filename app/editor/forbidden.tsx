export default function Forbidden() {
  return (
    <div className="max-w-2xl pt-10">
      <h1 className="text-3xl sm:text-4xl">Only an admin sees this page</h1>
      <p className="mt-4">
        You are signed in as an editor. An admin of your newsroom can look here for you, or make you
        one.
      </p>
    </div>
  );
}
