String log = new File(basedir, 'build.log').text
assert log.contains('Canary.java:[3,22] reference not found')
