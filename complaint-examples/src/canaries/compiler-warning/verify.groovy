String log = new File(basedir, 'build.log').text
assert log.contains('Canary.java:[12,15] found raw type: java.util.List')
assert log.contains('warnings found and -Werror specified')
