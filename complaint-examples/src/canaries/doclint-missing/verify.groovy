String log = new File(basedir, 'build.log').text
assert log.contains('Canary.java:[5,10] no comment')
assert log.contains('warnings found and -Werror specified')
