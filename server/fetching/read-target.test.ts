import { expect, test } from 'vitest';
import { badPorts } from './bad-ports';
import { fetchAlso } from './fetch-also';
import { readTarget } from './read-target';

const none = new Set<string>();

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.ORG:80/a?b#c', 'http://example.org/a?b'],
  ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ['http://example.org:443/', 'http://example.org:443/'],
  [' https://bücher.example/ü ', 'https://xn--bcher-kva.example/%C3%BC'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
])('%j is read as %s', (address, read) => {
  expect(readTarget(address, none).href).toBe(read);
});

test.each([
  ['', 'not a web address'],
  ['example.org/a', 'not a web address'],
  ['http://', 'not a web address'],
  ['http://256.256.256.256/', 'not a web address'],
  ['http://[fe80::1%25eth0]/', 'not a web address'],
  ['ftp://example.org/', 'ftp:'],
  ['file:///etc/passwd', 'file:'],
  ['javascript:alert(1)', 'javascript:'],
  ['data:text/html,a', 'data:'],
  ['https://anna@example.org/', 'user name or a password'],
  ['https://:word@example.org/', 'user name or a password'],
  ['http://example.org:0/', 'port 0'],
  ['http://example.org:22/', 'port 22'],
  ['http://example.org:81/', 'port 81'],
  ['http://example.org:1023/', 'port 1023'],
  ['http://example.org:6667/', 'port 6667'],
  ['https://[2606:4700::1]:10080/', 'port 10080'],
  [`https://example.org/${'a'.repeat(2048)}`, 'more than 2048 characters'],
  [`https://example.org/${'ü'.repeat(1000)}`, 'more than 2048 characters'],
])('%j is not fetched: %s', (address, why) => {
  expect(() => readTarget(address, none)).toThrow(why);
});

test('no port of another protocol is fetched from', () => {
  for (const port of badPorts) {
    const address = `http://example.org:${port}/`;
    expect(() => readTarget(address, new Set([`example.org:${port}`]))).toThrow(`port ${port}`);
  }
});

test('what the setting names is read by host and port, exactly', () => {
  const also = fetchAlso(' archive.Example.org:81, 10.0.0.5:8080,[FD00::5]:443 ');
  expect([...also]).toEqual(['archive.example.org:81', '10.0.0.5:8080', '[fd00::5]:443']);
  expect(readTarget('http://archive.example.org:81/a', also).port).toBe('81');
  expect(() => readTarget('http://archive.example.org:82/a', also)).toThrow('port 82');
  expect(() => readTarget('http://www.archive.example.org:81/a', also)).toThrow('port 81');
});

test.each([undefined, '', '  '])('without the setting (%j) there is none', (setting) => {
  expect(fetchAlso(setting).size).toBe(0);
});

test.each([
  ...['example.org', 'http://example.org:80', 'example.org:80/', 'example.org:*', '*:80', ':80'],
  ...['10.0.0.0/8:80', 'a:80,', 'a:80,,b:80', 'a:80 b:80', 'a@b:80', 'a:70000', '::1:80', '[::1]'],
  ...['256.1.1.1:80', 'example.org:25', 'example.org:0'],
])('the setting %j is refused with a sentence that names the entry', (setting) => {
  expect(() => fetchAlso(setting)).toThrow(/^RECOUNT_FETCH_ALSO names "[^"]*", (?:which|whose)/);
});
