// A function of CloudFront (runtime cloudfront-js-2.0) for "viewer request": S3 has files and knows no pages. It gives a page to its
// address with a slash at the end, and leads from the address without one to it.
// The unit test is tests/unit/commands/hosting/index-pages.test.ts.

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = uri + 'index.html';
    return request;
  }
  // A file has an ending, and no page has a dot in its address.
  if (uri.slice(uri.lastIndexOf('/')).includes('.')) return request;
  // Two slashes at the beginning, or what browsers take for them, would lead to another host.
  const own = uri.replace(/^[\/\\]+/, '/');
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: own + '/' + queryOf(request.querystring) }, 'cache-control': { value: 'no-cache' } },
  };
}

function queryOf(parameters) {
  const pairs = [];
  for (const name in parameters) {
    const parameter = parameters[name];
    const values = parameter.multiValue || [parameter];
    for (let i = 0; i < values.length; i++) pairs.push(name + (values[i].value === '' ? '' : '=' + values[i].value));
  }
  return pairs.length === 0 ? '' : '?' + pairs.join('&');
}
