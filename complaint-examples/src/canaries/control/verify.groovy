String log = new File(basedir, 'build.log').text
assert log.contains('(formatter) @ canary-control')
assert log.contains('(default-compile) @ canary-control')
assert log.contains('BUILD SUCCESS')
