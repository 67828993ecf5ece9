#!/bin/sh
# Draws the demonstration's film and plays its sound, both out of formulas alone. Needs ffmpeg with libx264 and
# libmp3lame; what it made lies beside it.
set -e
cd "$(dirname "$0")"

# A dawn over two dunes, 16 seconds, with three tones that come one after the other.
node dawn.ts | ffmpeg -v error -y -f rawvideo -pix_fmt rgb24 -s 640x360 -r 10 -i - \
  -f lavfi -i "aevalsrc='0.18*sin(2*PI*110*t)*clip(t/6,0,1)+0.12*sin(2*PI*165*t)*clip((t-4)/6,0,1)+0.08*sin(2*PI*220*t)*clip((t-8)/6,0,1)':s=22050:d=16,afade=out:st=14:d=2" \
  -c:v libx264 -preset slow -crf 27 -pix_fmt yuv420p -g 20 -c:a aac -b:a 24k -movflags +faststart -bitexact dawn.mp4

# Five notes of a scale up and down again, each a plucked string: three tones that die away. Then all five at once.
notes="if(lt(t,1),264,if(lt(t,2),297,if(lt(t,3),330,if(lt(t,4),396,if(lt(t,6),440,if(lt(t,7),396,if(lt(t,8),330,if(lt(t,9),297,264))))))))"
string() { echo "(sin(2*PI*$1*t)+0.5*sin(4*PI*$1*t)+0.25*sin(6*PI*$1*t))"; }
ring="exp(-2.4*mod(t,1))*clip(mod(t,1)*80,0,1)"
chord="($(string 264)+$(string 330)+$(string 396)+$(string 440))*exp(-1.1*(t-11))*clip((t-11)*80,0,1)"
ffmpeg -v error -y -f lavfi \
  -i "aevalsrc='if(lt(t,10.9),0.4*$(string "($notes)")*$ring,if(gt(t,11),0.14*$chord,0))':s=44100:d=15,afade=out:st=14:d=1" \
  -ac 1 -c:a libmp3lame -b:a 48k -id3v2_version 0 -fflags +bitexact scale.mp3
